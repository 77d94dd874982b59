export { adresseDeSource, RAYONS, type RayonDeSources } from './rayons.ts';
