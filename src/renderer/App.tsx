import { ChartArea } from './features/chart/ChartArea.tsx';

export function App() {
  return <ChartArea />;
}
