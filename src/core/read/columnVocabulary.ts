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
    'v u e voltage volt volts volatge bias biasvoltage potential ewe spannung 电压 偏压 工作电压 输出电压 vmpp umpp vmp vpm vmax vm mppvoltage voltageatmpp voltagempp appliedvoltage voltageapplied voltsoutput sourcevoltage measuredvoltage 最大功率点电压 最大功率电压 mpp电压 mppspannung tension voltaje tensión 電圧 バイアス電圧 バイアス 印加電圧 전압 바이어스 인가전압 напряжение',
  current:
    'i current photocurrent strom stromstärke 电流 光电流 工作电流 输出电流 impp imp ipm imax im mppcurrent currentatmpp currentmpp measuredcurrent 最大功率点电流 最大功率电流 mpp电流 mppstrom courant corriente 電流 光電流 전류 광전류 ток',
  currentDensity:
    'j currentdensity stromdichte 电流密度 光电流密度 jmpp jmp jpm jmax jm mppcurrentdensity densitédecourant densitedecourant densidaddecorriente 電流密度 전류밀도 плотностьтока',
  power:
    'p power leistung 功率 输出功率 最大功率 pmpp pmax pmp pm mpp maxpower maximumpower mpppower powermpp outputpower poweroutput ppv puissance potencia 電力 出力 最大出力 전력 출력 최대전력 мощность',
  powerDensity:
    'powerdensity leistungsdichte 功率密度 输出功率密度 最大功率密度 densitédepuissance densidaddepotencia 電力密度 출력밀도 전력밀도',
  pce: 'pce efficiency eff eta η wirkungsgrad 效率 转换效率 光电转换效率 光电效率 能量转换效率 powerconversionefficiency conversionefficiency mppteff spce rendement eficiencia 変換効率 効率 光電変換効率 효율 변환효율 광전변환효율 кпд эффективность',
  openCircuitVoltage:
    'voc uoc opencircuitvoltage leerlaufspannung 开路电压 开压 tensiondecircuitouvert vco voltajedecircuitoabierto 開放電圧 開路電圧 개방전압 개방회로전압 uxx',
  shortCircuitCurrentDensity:
    'jsc shortcircuitcurrentdensity kurzschlussstromdichte 短路电流密度 jcc densitédecourantdecourtcircuit 短絡電流密度 단락전류밀도',
  shortCircuitCurrent:
    'isc shortcircuitcurrent kurzschlussstrom 短路电流 icc courantdecourtcircuit corrientedecortocircuito 短絡電流 단락전류',
  fillFactor:
    'ff fillfactor fillingfactor füllfaktor 填充因子 facteurdeforme facteurderemplissage factordeforma factordellenado 曲線因子 フィルファクター 충전율 필팩터 곡선인자',
  temperature:
    'temperature temp temperatur tcell tsample tmodule 温度 电池温度 样品温度 环境温度 箱体温度 airtemperature température temperatura 試料温度 セル温度 온도 시료온도 температура',
  relativeHumidity:
    'rh humidity relativehumidity relhumidity feuchte luftfeuchte luftfeuchtigkeit relativefeuchte 湿度 相对湿度 环境湿度 humidité humiditérelative humedad humedadrelativa 相対湿度 습도 상대습도 влажность',
  irradiance:
    'irradiance irradiation intensity lightintensity illumination illuminationintensity radiation insolation solarsimintensity einstrahlung bestrahlungsstärke lichtintensität 辐照度 辐照 光强 光照强度 光强度 辐照强度 éclairement eclairement irradiancia 照度 放射照度 日射強度 光強度 조도 일사량 광강도',
  time: 'time t elapsed elapsedtime timeelapsed duration agingtime ageingtime exposuretime testtime totaltime runtime timedifference storagetime aging ageing age zeit laufzeit dauer alterungszeit 时间 老化时间 测试时间 运行时间 累计时间 累积时间 持续时间 光照时间 存储时间 hours hour hrs minutes seconds sec days day tage tag stunden 天数 小时 小时数 天 temps durée tempsécoulé tempsecoule heures jours tiempo tiempotranscurrido horas días dias 時間 経過時間 測定時間 秒 시간 경과시간 время',
  timestamp:
    'timestamp datetime dateandtime measuredat measurementtime clock localtime systemtime recordtime zeitstempel datumuhrzeit datumzeit 日期时间 时间戳 测试日期时间 记录时间 采集时间 系统时间 当前时间 horodatage fechayhora dateheure 日時 測定日時 타임스탬프 측정일시 일시',
  date: 'date datum 日期 测试日期 测量日期 measurementdate dateofmeasurement fecha 日付 測定日 날짜 측정일 дата',
  timeOfDay: 'timeofday uhrzeit clocktime 时刻 heure hora 時刻 시각',
  channel:
    'channel ch chan chn channelno channelnumber channelid kanal kanalnr 通道 通道号 slot port position canal voie チャンネル チャネル 채널 канал',
  device:
    'device label deviceid devicename deviceno sample sampleid samplename sampleno cell cellid cellname cellno probe probenname zelle 器件 器件编号 器件名称 样品 样品编号 样品名称 样品名 电池 电池编号',
  pixel: 'pixel px pixelid pixelno 像素 subcell teilzelle 子电池',
  condition:
    'condition group treatment variation variante gruppe bedingung behandlung 条件 组 组别 分组 处理 处理方式',
  direction:
    'direction scandirection sweepdirection scandir dir richtung scanrichtung 扫描方向 扫描 方向 sens dirección 掃引方向 スキャン方向 스캔방향',
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
  'rev reverse rv rvs bwd backward backwards back bw down r rs 反扫 反向 逆扫 rückwärts retour inverse inversa reversa 逆方向 逆掃引 역방향 обратный'.split(
    ' ',
  ),
);
export const forwardWords: ReadonlySet<string> = new Set(
  'fwd forward forwards for fw up f fs 正扫 正向 vorwärts aller directa 順方向 順掃引 정방향 прямой'.split(
    ' ',
  ),
);
export const darkWords: ReadonlySet<string> = new Set(
  'dark dk 暗 暗态 暗电流 dunkel obscurité oscuridad 暗状態 암'.split(' '),
);
export const lightWords: ReadonlySet<string> = new Set(
  'light lit lt illuminated 光 光态 光照 hell beleuchtet lumière luz 明状態'.split(' '),
);
