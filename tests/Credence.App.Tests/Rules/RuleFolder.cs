namespace Credence.App.Tests.Rules;

/// <summary>A folder of made-up rule files, gone after the test.</summary>
internal sealed class RuleFolder : IDisposable
{
    internal const string Head = """
        kind: table
        id: page-price
        version: 1
        title: What a price says
        source: seed-c/judging
        hit-policy: unique
        inputs:
          - { id: price-usd, text: What it costs, type: number, unit: US dollars, least: 0, most: 100000, source: seed-c/judging }
          - { id: provider, text: Who offers it, type: text, values: [known, unknown-name], source: seed-c/judging }
        outputs:
          - { id: tier, type: number, default: 9 }
        rows:

        """;

    internal const string Table = Head + """
          - id: costly
            when: { price-usd: ">= 5000", provider: known }
            then: { tier: 3 }
            source: seed-c/judging
          - id: costly-stranger
            when: { price-usd: ">= 5000", provider: unknown-name }
            then: { tier: 4 }
            source: seed-c/judging
          - id: cheap
            when: { price-usd: "< 5000" }
            then: { tier: 2 }
            source: seed-c/judging
        cases:
          - id: five-thousand-of-a-stranger
            given: { price-usd: 5000, provider: unknown-name }
            expect: { tier: 4 }
            rows: [costly-stranger]
          - id: five-thousand
            given: { price-usd: 5000, provider: known }
            expect: { tier: 3 }
          - id: free
            given: { price-usd: 0, provider: known }
            expect: { tier: 2 }

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("credence-rules-").FullName;

    /// <summary>Writes a file and gives its path.</summary>
    internal string File(string name, string text)
    {
        var path = Path(name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The path of a file that need not be there.</summary>
    internal string Path(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>A flow of two questions with a change.</summary>
    internal static string Flow(string replaced = "", string by = "") => """
        kind: flow
        id: sit-or-not
        version: 1
        title: Should you sit the exam?
        source: seed-b/flowchart
        questions:
          - id: asked-for
            text: Does a posting you want name it?
            why-asked: A reader who asks for it reads it.
            source: seed-b/flowchart
            options:
              - { id: yes, text: "Yes", outcome: sit, source: seed-b/flowchart }
              - { id: no, text: "No", next: paid-for, source: seed-b/flowchart }
          - id: paid-for
            text: Does your employer pay?
            why-asked: Then only hours are at stake.
            source: seed-b/flowchart
            options:
              - { id: yes, text: "Yes", outcome: sit, source: seed-b/flowchart }
              - { id: no, text: "No", outcome: build, source: seed-b/flowchart }
        outcomes:
          - { id: sit, text: Sit it, source: seed-b/flowchart }
          - { id: build, text: Build a project, source: seed-b/flowchart }
        cases:
          - id: named
            given: { asked-for: yes }
            expect: sit
            path: [asked-for]
          - id: paid
            given: { asked-for: no, paid-for: yes }
            expect: sit
            path: [asked-for, paid-for]
          - id: neither
            given: { asked-for: no, paid-for: no }
            expect: build
            path: [asked-for, paid-for]

        """.Replace(replaced.Length > 0 ? replaced : "\u0000", by, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
