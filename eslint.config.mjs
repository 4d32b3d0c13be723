import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

/** Who may import whom (design section 5); tests/house/imports.test.ts holds the same rule over what is really imported. */
function room(files, forbidden, message) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] } };
}

const config = [
  { ignores: ['.next*/**', 'dist/**', 'data*/**', 'node_modules/**', 'lib/server/db/generated/**', 'next-env.d.ts', 'coverage/**'] },
  ...nextVitals,
  ...nextTypescript,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // Reader pages are whole documents of their own, rendered outside Next.
  { files: ['components/public/**'], rules: { '@next/next/no-head-element': 'off' } },
  // tests/support/database.ts `useDatabase` hooks into the test runner, not into React.
  { files: ['tests/**/*.ts'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  room(['lib/core/**'], ['@/lib/server/*', '@/lib/schemas/*', '@/lib/site/*', '@/lib/i18n/*', '@/components/*', '@/app/*', 'node:*', 'react', 'react-*', 'next', 'next/*', 'next-intl', '@prisma/*', 'libsql'], 'core is pure: it imports core alone.'),
  room(['lib/schemas/**'], ['@/lib/server/*', '@/lib/site/*', '@/components/*', '@/app/*'], 'schemas import core alone.'),
  room(['lib/site/**'], ['@/lib/server/*', '@/components/desk/*', '@/components/ui/*', '@/app/*', 'next', 'next/*', '@prisma/*'], 'site bakes pages from core, schemas and components/public; it knows no database.'),
  room(['lib/server/**'], ['@/app/*', '@/components/desk/*', '@/components/ui/*'], 'server imports core, schemas and site.'),
  room(['components/**'], ['@/lib/server/*', '@/app/*'], 'components take props; they never reach the server.'),
  room(['components/public/**'], ['@/lib/server/*', '@/app/*', '@/components/desk/*', '@/components/ui/*', 'next', 'next/*'], 'reader pages are pure.'),
  room(['app/**', 'components/**', 'lib/**'], ['@/tests/*'], 'nothing imports tests.'),
];

export default config;
