using System.Collections.Immutable;

namespace Credence.Returns;

/// <summary>What a case file holds.</summary>
/// <param name="Scenarios">Its scenarios, in the file's order.</param>
/// <param name="Comparison">What the whole file compares; null where it compares nothing.</param>
/// <param name="Notes">What was taken for granted, in words.</param>
public sealed record CaseFile(ImmutableArray<CaseScenario> Scenarios, ComparisonRequest? Comparison, ImmutableArray<string> Notes)
{
    /// <summary>Reads a file, JSON or YAML; the layout is in docs/method/return-model.md.</summary>
    /// <exception cref="Sources.UnusableInputException">It cannot be used: says where and why.</exception>
    public static CaseFile Read(string path) => new Reading.CaseReader().Read(Reading.CaseTree.Read(path));

    /// <summary>Reads the bytes of one; <paramref name="name"/> is what complaints call it.</summary>
    /// <exception cref="Sources.UnusableInputException">It cannot be used: says where and why.</exception>
    public static CaseFile Read(string name, ReadOnlyMemory<byte> bytes) => new Reading.CaseReader().Read(Reading.CaseTree.Read(name, bytes.Span));
}
