export default function DeskPage() {
  return <main>desk</main>;
}
