export { CommunesField, type CommunesFieldProps } from './CommunesField.tsx';
export { Dessin } from './Dessin.tsx';
