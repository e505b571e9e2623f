using Credence.Sources;

namespace Credence.Returns.Reading;

/// <summary>A mapping of a case file, read name by name; every complaint carries its place and its path in the file.</summary>
/// <param name="node">The mapping.</param>
/// <param name="path">Names that lead to it, with dots between them; empty at the top.</param>
internal sealed class CaseMap(CaseNode.Map node, string path)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Path of the mapping.</summary>
    internal string Path => path;

    /// <summary>Its names, in the file's order.</summary>
    internal IReadOnlyList<string> Names => node.Names;

    /// <summary>A value as a mapping.</summary>
    internal static CaseMap Of(CaseNode node, string path) =>
        node is CaseNode.Map map ? new CaseMap(map, path) : throw node.Wrong($"{Shown(path)} must be a mapping, not {node.Kind}");

    /// <summary>Whether a name is there.</summary>
    internal bool Has(string name) => Find(name) is not null;

    /// <summary>A value; null where the name is absent or says null.</summary>
    internal CaseNode? Find(string name)
    {
        _asked.Add(name);
        return node[name] is { } found and not CaseNode.Scalar { IsNull: true } ? found : null;
    }

    /// <summary>A value that must be there.</summary>
    internal CaseNode Need(string name) => Find(name) ?? throw node.Wrong($"{At(name)} is missing", "Add it");

    /// <summary>A nested mapping; null where it is absent.</summary>
    internal CaseMap? Map(string name) => Find(name) is { } found ? Of(found, At(name)) : null;

    /// <summary>A list; null where it is absent.</summary>
    internal IReadOnlyList<CaseNode>? Items(string name) => Find(name) switch
    {
        null => null,
        CaseNode.Items items => items.All,
        var other => throw other.Wrong($"{At(name)} must be a list, not {other.Kind}"),
    };

    /// <summary>A text; null where it is absent.</summary>
    internal string? Text(string name) => Find(name) switch
    {
        null => null,
        CaseNode.Scalar scalar => scalar.Text,
        var other => throw other.Wrong($"{At(name)} must be a text, not {other.Kind}"),
    };

    /// <summary>A number between two ends; null where it is absent.</summary>
    internal double? Number(string name, double lowest, double highest) => Find(name) switch
    {
        null => null,
        CaseNode.Scalar { Number: { } number } when number >= lowest && number <= highest => number,
        CaseNode.Scalar { Number: { } number } scalar => throw scalar.Wrong(FormattableString.Invariant($"{At(name)} is {number}, expected {lowest} to {highest}")),
        var other => throw other.Wrong($"{At(name)} must be a finite number, not {other.Kind}"),
    };

    /// <summary>Call after the last name was read: a name nobody asked for is an error.</summary>
    internal void NoOtherNames()
    {
        foreach (var name in node.Names)
        {
            if (!_asked.Contains(name))
                throw node[name]!.Wrong($"unknown key '{At(name)}'", $"Known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
        }
    }

    /// <summary>A complaint about the mapping.</summary>
    internal UnusableInputException Wrong(string what, string next = "Mend the entry") => node.Wrong($"{Shown(path)} {what}", next);

    /// <summary>Path of a name of the mapping.</summary>
    internal string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Shown(string path) => path.Length == 0 ? "the file" : path;
}
