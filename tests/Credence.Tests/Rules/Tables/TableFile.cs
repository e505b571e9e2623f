using Credence.Rules.Tables;

namespace Credence.Tests.Rules.Tables;

/// <summary>A table in a file of its own, gone after the test.</summary>
internal sealed class TableFile : IDisposable
{
    /// <summary>A sound table with one finding of no kind: unique, complete by its default, every row said.</summary>
    internal const string Sound = """
        kind: table
        id: tiers
        version: 1
        title: Which tier a certification belongs to
        source: test/tiers
        hit-policy: unique
        inputs:
          - { id: price, text: What it costs in all, type: number, unit: US dollars, least: 0, most: 100000 }
          - { id: provider, text: Who gives it, type: text, values: [known, listed, unknown-name] }
          - { id: graded, text: Whether work is graded, type: boolean }
          - { id: updated, text: Last change of the page, type: date }
        outputs:
          - { id: tier, type: number, values: [1, 2, 3, 4], default: 3 }
          - { id: says, type: text }
        rows:
          - id: costly-stranger
            when: { price: ">= 5000", provider: unknown-name }
            then: { tier: 4, says: "Dear, and nobody knows \"them\"" }
            source: test/flags
          - id: known-and-graded
            when: { provider: [known, listed], graded: true, updated: ">= 2026-01-01" }
            then: { tier: 1, says: fine }
            source: test/tiers
          - id: price-unknown
            when: { price: unknown, provider: unknown-name }
            then: { tier: 2, says: ask }
            source: test/tiers
        cases:
          - { id: stranger, given: { price: 9000, provider: unknown-name }, expect: { tier: 4 }, rows: [costly-stranger] }
          - { id: nothing-known, given: {}, expect: { tier: 3, says: null }, rows: [] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("credence-table-").FullName;

    internal string Path => System.IO.Path.Combine(_folder, "table.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal RuleTable Read(string text)
    {
        File.WriteAllText(Path, text);
        return RuleTable.Read(Path);
    }
}
