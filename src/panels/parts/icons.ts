import type { LucideIcon } from 'lucide-react';
import Cpu from 'lucide-react/icons/cpu';
import Flame from 'lucide-react/icons/flame';
import GraduationCap from 'lucide-react/icons/graduation-cap';
import Handshake from 'lucide-react/icons/handshake';
import HeartPulse from 'lucide-react/icons/heart-pulse';
import Landmark from 'lucide-react/icons/landmark';
import Leaf from 'lucide-react/icons/leaf';
import Shield from 'lucide-react/icons/shield';
import TrainFront from 'lucide-react/icons/train-front';
import Wheat from 'lucide-react/icons/wheat';
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
