"""The style sheet of the report page."""

STYLE = """
@page { size: A4; margin: 7mm 11mm }
* { box-sizing: border-box }
body { margin: 0; background: #eceff1; color: #22303c;
  font: 7.6pt/1.35 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
    "Segoe UI", Arial, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact }
main { width: 188mm; min-height: 278mm; margin: 6mm auto; padding: 9mm 0; background: #fff;
  box-shadow: 0 0 0 9mm #fff, 0 0 6mm 9mm #0002; display: flex; flex-direction: column; gap: 2.5mm }
@media print { body { background: none }
  main { margin: 0; padding: 0; min-height: 0; box-shadow: none } }
p, h1, h2, ul, ol, figure { margin: 0; padding: 0 }
ul, ol { list-style: none }
header { display: flex; justify-content: space-between; align-items: flex-end;
  border-bottom: .6mm solid #b0006d; padding-bottom: 2mm }
h1 { font-size: 17pt; line-height: 1.15; font-weight: 700 }
.kind { color: #b0006d; font-weight: 700; letter-spacing: .04em }
header p:last-child { color: #5b6975 }
.verdicts { display: flex; gap: 3.5mm; text-align: center }
.verdicts b { display: block; font-size: 15pt; line-height: 1 }
.tiles { display: flex; gap: 2mm }
.tiles li { flex: 1; background: #f4f6f7; border-radius: 1mm; padding: 1.4mm 2mm; color: #5b6975;
  font-size: 6.8pt; line-height: 1.2 }
.tiles b { display: block; color: #22303c; font-size: 11.5pt; line-height: 1.2; white-space: nowrap }
.pictures { display: flex; gap: 4mm }
.pictures > figure { width: 112mm; text-align: center }
.pictures > div { flex: 1; min-width: 0 }
.map { max-width: 112mm; max-height: 72mm; width: 100%; height: 100%; display: block; margin: auto }
.map text, .histogram text { font-size: 34px; text-anchor: middle; fill: #22303c }
.map .place { font-size: 44px; font-weight: 700; paint-order: stroke; stroke: #fff; stroke-width: 9px;
  stroke-linejoin: round }
.map .small { paint-order: stroke; stroke: #fff; stroke-width: 8px }
.map .bar { fill: none; stroke: #22303c; stroke-width: 5 }
.histogram { width: 100%; display: block }
.histogram .tick { font-size: 36px; fill: #5b6975 }
.histogram text[text-anchor=end] { text-anchor: end }
.histogram .axis { stroke: #22303c; stroke-width: 3 }
.histogram .goal { stroke: #22303c; stroke-width: 3; stroke-dasharray: 8 8 }
table { border-collapse: collapse; width: 100% }
th { text-align: left; font-weight: 700; color: #5b6975 }
i { display: inline-block; width: 3.4mm; height: 2.4mm; margin-right: 1mm; vertical-align: -.2mm }
.hatch { background: repeating-linear-gradient(135deg, #8b939b 0 .3mm, #fff .3mm .9mm) }
.legend { margin-top: 1.5mm; line-height: 1.25 }
.legend td:nth-child(n+3), .legend th:nth-child(n+3) { text-align: right }
.signs { margin-top: 1mm; line-height: 1.5 }
.signs span { margin-right: 2.5mm; white-space: nowrap }
.reasons li { display: inline-block; margin-right: 3mm }
.reasons { margin-top: 1mm; padding-top: 1mm; border-top: .2mm solid #dfe4e8; color: #5b6975 }
.principles { table-layout: fixed }
.principles td, .principles th { padding: .5mm 2mm .5mm 0; vertical-align: top;
  border-bottom: .2mm solid #dfe4e8 }
.principles { font-size: 7.2pt; line-height: 1.28 }
.principles th:first-child { width: 70mm }
.principles th:last-child { width: 24mm }
.principles td:last-child, .principles th:last-child { text-align: right; padding-right: 0 }
.principles p { color: #7b8894; font-size: 6pt; line-height: 1.25 }
.principles q { quotes: "“" "”" }
.principles b { white-space: nowrap }
.principles small { color: #9aa5af; font-size: 5.6pt; white-space: nowrap }
.principles em { color: #5b6975; margin-right: 2.5mm }
strong { display: inline-block; padding: 0 1.6mm; border-radius: .8mm; color: #fff; white-space: nowrap }
strong.compliant { background: #2a7d46 } .verdicts .compliant { color: #2a7d46 }
strong.partly { background: #b7791f } .verdicts .partly { color: #b7791f }
strong.not { background: #b3001b } .verdicts .not { color: #b3001b }
strong.unmeasured { background: #8b97a2 } .verdicts .unmeasured { color: #75818c }
h2 { font-size: 8.5pt; margin-bottom: .8mm }
h2 small { font-weight: 400; font-size: 6.6pt; color: #5b6975; margin-left: 2mm }
.departures ol { columns: 2; column-gap: 6mm; font-size: 6.6pt; line-height: 1.3 }
.departures li { break-inside: avoid; padding-left: 2mm; text-indent: -2mm }
.departures span { color: #7b8894 }
.departures .unforced > b:first-child { color: #b3001b }
footer { margin-top: auto; padding-top: 1.5mm; border-top: .2mm solid #dfe4e8; color: #7b8894;
  font-size: 6.2pt; line-height: 1.3 }
"""
