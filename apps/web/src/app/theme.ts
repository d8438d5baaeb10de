import { createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#e8f3f1',
  '#d3e6e4',
  '#a9cdc9',
  '#7bb2ad',
  '#539a94',
  '#37877f',
  '#1f7a63',
  '#14605a',
  '#0f4c4a',
  '#0a3836',
];

export const theme = createTheme({
  fontFamily: "'IBM Plex Sans', 'Segoe UI', Roboto, Arial, sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '600' },
  colors: { brand },
  primaryColor: 'brand',
  primaryShade: 8,
  black: '#17242b',
  defaultRadius: 6,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { styles: { label: { fontSize: 12.5, color: '#4b5b64' } } },
  },
});
