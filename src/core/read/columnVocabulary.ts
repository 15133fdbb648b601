import type { Quantity } from '../quantity.ts';

/** What a column is for; a name of `Quantity` when it holds values of ours. */
export type ColumnMeaning =
  | Quantity
  | 'shortCircuitCurrent'
  | 'time'
  | 'timestamp'
  | 'date'
  | 'timeOfDay'
  | 'channel'
  | 'device'
  | 'pixel'
  | 'condition'
  | 'direction'
  | 'illumination'
  | 'area'
  | 'parameterValue'
  | 'parameterName'
  | 'ignored';

/**
 * Column names, squeezed to lower case without blanks and punctuation: English, Chinese, German.
 * One line per meaning, as testers and people write it.
 */
const terms: Readonly<Record<ColumnMeaning, string>> = {
  voltage:
    'v u e voltage volt volts volatge bias biasvoltage potential ewe spannung 电压 偏压 工作电压 输出电压 vmpp umpp vmp vpm vmax vm mppvoltage voltageatmpp voltagempp appliedvoltage voltageapplied voltsoutput sourcevoltage measuredvoltage 最大功率点电压 最大功率电压 mpp电压 mppspannung',
  current:
    'i current photocurrent strom stromstärke 电流 光电流 工作电流 输出电流 impp imp ipm imax im mppcurrent currentatmpp currentmpp measuredcurrent 最大功率点电流 最大功率电流 mpp电流 mppstrom',
  currentDensity:
    'j currentdensity stromdichte 电流密度 光电流密度 jmpp jmp jpm jmax jm mppcurrentdensity',
  power:
    'p power leistung 功率 输出功率 最大功率 pmpp pmax pmp pm mpp maxpower maximumpower mpppower powermpp outputpower poweroutput ppv',
  powerDensity: 'powerdensity leistungsdichte 功率密度 输出功率密度 最大功率密度',
  pce: 'pce efficiency eff eta η wirkungsgrad 效率 转换效率 光电转换效率 光电效率 能量转换效率 powerconversionefficiency conversionefficiency mppteff spce',
  openCircuitVoltage: 'voc uoc opencircuitvoltage leerlaufspannung 开路电压 开压',
  shortCircuitCurrentDensity: 'jsc shortcircuitcurrentdensity kurzschlussstromdichte 短路电流密度',
  shortCircuitCurrent: 'isc shortcircuitcurrent kurzschlussstrom 短路电流',
  fillFactor: 'ff fillfactor fillingfactor füllfaktor 填充因子',
  temperature:
    'temperature temp temperatur tcell tsample tmodule 温度 电池温度 样品温度 环境温度 箱体温度 airtemperature',
  relativeHumidity:
    'rh humidity relativehumidity relhumidity feuchte luftfeuchte luftfeuchtigkeit relativefeuchte 湿度 相对湿度 环境湿度',
  irradiance:
    'irradiance irradiation intensity lightintensity illumination illuminationintensity radiation insolation solarsimintensity einstrahlung bestrahlungsstärke lichtintensität 辐照度 辐照 光强 光照强度 光强度 辐照强度',
  time: 'time t elapsed elapsedtime timeelapsed duration agingtime ageingtime exposuretime testtime totaltime runtime timedifference storagetime aging ageing age zeit laufzeit dauer alterungszeit 时间 老化时间 测试时间 运行时间 累计时间 累积时间 持续时间 光照时间 存储时间 hours hour hrs minutes seconds sec days day tage tag stunden 天数 小时 小时数 天',
  timestamp:
    'timestamp datetime dateandtime measuredat measurementtime clock localtime systemtime recordtime zeitstempel datumuhrzeit datumzeit 日期时间 时间戳 测试日期时间 记录时间 采集时间 系统时间 当前时间',
  date: 'date datum 日期 测试日期 测量日期 measurementdate dateofmeasurement',
  timeOfDay: 'timeofday uhrzeit clocktime 时刻',
  channel:
    'channel ch chan chn channelno channelnumber channelid kanal kanalnr 通道 通道号 slot port position',
  device:
    'device deviceid devicename deviceno sample sampleid samplename sampleno cell cellid cellname cellno probe probenname zelle 器件 器件编号 器件名称 样品 样品编号 样品名称 样品名 电池 电池编号',
  pixel: 'pixel px pixelid pixelno 像素 subcell teilzelle 子电池',
  condition:
    'condition group treatment variation variante gruppe bedingung behandlung 条件 组 组别 分组 处理 处理方式',
  direction:
    'direction scandirection sweepdirection scandir dir richtung scanrichtung 扫描方向 扫描 方向',
  illumination: 'illuminated lightdark lightstatus',
  area: 'area activearea cellarea devicearea aperturearea maskarea samplearea solarcellarea pixarea fläche zellfläche aktivefläche 面积 有效面积 电池面积 器件面积',
  parameterValue: 'param',
  parameterName: 'paramdescr',
  ignored:
    'adc adcgain dac dacvalue gain vlimit ilimit voltagelimit currentlimit vstart vend vstop vstep startvoltage endvoltage stopvoltage voltagestep stepvoltage stepsize compliance currentcompliance voltagecompliance id scan sweep cycle loop index no nr number point step delay measurementno 序号 编号 圈数 hysteresis hi hyst hysteresisindex 迟滞 滞后 rs rsh rp rser rpar rshunt rseries rsc roc seriesresistance shuntresistance parallelresistance 串联电阻 并联电阻 resistance resistanz fillerval filler triggersource wavelength eqe ipce reflectance absorbance frequency stability normalizedpce normalisedpce normpce relativepce normalizedpower normalisedpower normpower normalizedefficiency normalisedefficiency normefficiency 归一化pce 归一化效率 归一化功率 comment remark note 备注 状态 status state file filename user operator',
};

/** Meaning of a squeezed name. */
export const meaningOfTerm: ReadonlyMap<string, ColumnMeaning> = new Map(
  Object.entries(terms).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word, meaning as ColumnMeaning] as const),
  ),
);

/** Words that describe a column without naming a channel. */
export const qualifierWords: ReadonlySet<string> = new Set(
  'mpp mppt mpptracking tracking tracked measured meas set actual real applied output average averaged avg mean max maximum min last current value cell device sample module stage environment ambient chamber box at of the in for from solar sim photo total active normalized norm relative rel absolute 平均 实时 当前 瞬时 测量 环境 电池 样品 mp spo steady state stabilized stabilised'.split(
    ' ',
  ),
);

export const reverseWords: ReadonlySet<string> = new Set(
  'rev reverse rv rvs bwd backward backwards back bw down r rs 反扫 反向 逆扫 rückwärts'.split(' '),
);
export const forwardWords: ReadonlySet<string> = new Set(
  'fwd forward forwards for fw up f fs 正扫 正向 vorwärts'.split(' '),
);
export const darkWords: ReadonlySet<string> = new Set('dark dk 暗 暗态 暗电流 dunkel'.split(' '));
export const lightWords: ReadonlySet<string> = new Set(
  'light lit lt illuminated 光 光态 光照 hell beleuchtet'.split(' '),
);
