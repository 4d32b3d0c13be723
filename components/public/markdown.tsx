import type { Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';
import { splitCitations } from '@/lib/core/record/citations';

/** What a citation turns into: a numbered reference inside a sentence, a quotation when it stands alone. Null for an unknown id. */
export interface CitationViews {
  inline: (evidenceId: string) => ReactNode;
  block: (evidenceId: string) => ReactNode;
}

/**
 * A newsroom's Markdown as elements. CommonMark without raw HTML (shown as the text it is) and without images (their
 * description stands in); a link goes to http, https or a place on this site, anything else loses its link.
 */
export function Markdown({ source, citations }: { source: string; citations: CitationViews }) {
  return <>{renderAll(fromMarkdown(source).children, citations)}</>;
}

function renderAll(nodes: readonly Nodes[], citations: CitationViews): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{render(node, citations)}</Fragment>);
}

function render(node: Nodes | RootContent, citations: CitationViews): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return renderParagraph(node, citations);
    case 'text':
      return splitCitations(node.value).map((part, index) => (
        <Fragment key={index}>{part.kind === 'text' ? part.text : (citations.inline(part.evidenceId) ?? `[^${part.evidenceId}]`)}</Fragment>
      ));
    case 'strong':
      return <strong>{renderAll(node.children, citations)}</strong>;
    case 'emphasis':
      return <em>{renderAll(node.children, citations)}</em>;
    case 'link':
      return isSafeAddress(node.url) ? <a href={node.url}>{renderAll(node.children, citations)}</a> : renderAll(node.children, citations);
    case 'heading':
      // The page's own headings are h1 and h2: a text's begin below them.
      return node.depth <= 2 ? <h3>{renderAll(node.children, citations)}</h3> : <h4>{renderAll(node.children, citations)}</h4>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{renderAll(node.children, citations)}</ol>
      ) : (
        <ul>{renderAll(node.children, citations)}</ul>
      );
    case 'listItem':
      return <li>{node.spread === true ? renderAll(node.children, citations) : renderTight(node.children, citations)}</li>;
    case 'blockquote':
      return <blockquote className="aside">{renderAll(node.children, citations)}</blockquote>;
    case 'inlineCode':
      return <code dir="ltr">{node.value}</code>;
    case 'code':
      return (
        <pre dir="ltr" tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'html':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? null;
    case 'linkReference':
      return renderAll(node.children, citations);
    default:
      // Link definitions, and nodes that only extensions of CommonMark produce, which are not switched on.
      return null;
  }
}

/** A citation alone in its paragraph is the quotation itself. */
function renderParagraph(node: Paragraph, citations: CitationViews): ReactNode {
  const [only, ...rest] = node.children;
  if (only?.type === 'text' && rest.length === 0) {
    const [part, ...more] = splitCitations(only.value.trim());
    const quotation = part?.kind === 'citation' && more.length === 0 ? citations.block(part.evidenceId) : null;
    if (quotation !== null) return quotation;
  }
  return <p>{renderAll(node.children, citations)}</p>;
}

/** Items of a tight list hold their words directly, without a paragraph. */
function renderTight(nodes: readonly Nodes[], citations: CitationViews): ReactNode {
  return nodes.map((node, index) => (
    <Fragment key={index}>{node.type === 'paragraph' ? renderAll(node.children, citations) : render(node, citations)}</Fragment>
  ));
}

/** http, https, a place on this page or a path on this site; `//host` is another site in disguise. */
function isSafeAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) || /^#/.test(url) || /^\/(?![/\\])/.test(url);
}
