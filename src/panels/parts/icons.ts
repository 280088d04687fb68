import {
  Cpu,
  Flame,
  GraduationCap,
  Handshake,
  HeartPulse,
  Landmark,
  Leaf,
  type LucideIcon,
  Shield,
  TrainFront,
  Wheat,
} from 'lucide-react';
import type { SectorIcon } from '../../domain/vocabulary.ts';

export const SECTOR_SIGNS: Record<SectorIcon, LucideIcon> = {
  'train-front': TrainFront,
  flame: Flame,
  handshake: Handshake,
  wheat: Wheat,
  leaf: Leaf,
  cpu: Cpu,
  'graduation-cap': GraduationCap,
  'heart-pulse': HeartPulse,
  shield: Shield,
  landmark: Landmark,
};
