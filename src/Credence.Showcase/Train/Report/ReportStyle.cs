namespace Credence.Showcase.Train.Report;

/// <summary>How the report looks, light and dark.</summary>
internal static class ReportStyle
{
    internal const string Sheet = """
        :root { color-scheme: light dark; --ground: #ffffff; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --a: #0b5cad; --b: #a3410b; --c: #1a6b3c; --bad: #a40e26; }
        @media (prefers-color-scheme: dark) { :root { --ground: #14171c; --text: #e6e9ee; --quiet: #a7b0bb; --line: #3a424d; --a: #7db8f5; --b: #f2a36b; --c: #7fd1a0; --bad: #ff8f9c; } }
        body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
        h1, h2 { line-height: 1.25; } h2 { margin-top: 2.5rem; }
        figure { margin: 1rem 0; } svg { width: 100%; height: auto; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; } caption { text-align: left; color: var(--quiet); padding-bottom: .25rem; }
        th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td { font-variant-numeric: tabular-nums; }
        .refused, .leak { border-left: .25rem solid var(--bad); padding-left: .75rem; } .allowed { border-left: .25rem solid var(--c); padding-left: .75rem; }
        svg text { fill: var(--text); font: 12px system-ui, sans-serif; } svg .tick, svg .axis { fill: var(--quiet); }
        svg line, svg polyline { fill: none; stroke-width: 2; } .grid { stroke: var(--line); stroke-width: 1; } .chance { stroke: var(--quiet); stroke-dasharray: 2 4; }
        .model0 { stroke: var(--a); } .model1 { stroke: var(--b); stroke-dasharray: 8 4; } .model2 { stroke: var(--c); stroke-dasharray: 8 3 2 3; }
        svg .model0-text { fill: var(--a); } svg .model1-text { fill: var(--b); } svg .model2-text { fill: var(--c); }
        .range { stroke: var(--a); } .mean { stroke: var(--b); stroke-width: 3; } .dot { fill: var(--a); stroke: var(--a); stroke-width: 1.5; } .hollow { fill: var(--ground); }
        footer { margin-top: 3rem; color: var(--quiet); font-size: .9rem; overflow-wrap: anywhere; }
        @media print { body { max-width: none; } section { break-inside: avoid; } }
        """;
}
