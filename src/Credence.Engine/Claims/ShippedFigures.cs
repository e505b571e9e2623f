using Credence.Sources;

namespace Credence.Claims;

/// <summary>The numbers a part of a claim ships with.</summary>
/// <param name="Value">The number.</param>
/// <param name="Low">Lower end of its 95 % interval; null where it has none.</param>
/// <param name="High">Upper end; null where it has none.</param>
/// <param name="N">Cases behind it (count); null where it is no count of cases.</param>
public sealed record ShippedFigures(ShippedFigure Value, ShippedFigure? Low, ShippedFigure? High, long? N)
{
    internal static ShippedFigures Read(YamlMap entry)
    {
        var value = ShippedFigure.Read(entry, "value") ?? throw entry.Wrong("value", "'value' is missing");
        var figures = new ShippedFigures(value, ShippedFigure.Read(entry, "low"), ShippedFigure.Read(entry, "high"), (long?)entry.OptionalNumber("n"));
        entry.NoOtherKeys();
        return figures;
    }

    /// <summary>Whether what was measured is the same, rounded.</summary>
    public bool Agrees(Measurement measured) =>
        measured.Value is { } value && Value.Agrees(value)
        && Agrees(Low, measured.Range?.Low) && Agrees(High, measured.Range?.High) && N == measured.N;

    private static bool Agrees(ShippedFigure? shipped, double? measured) =>
        (shipped, measured) is (null, null) || (shipped is { } figure && measured is { } number && figure.Agrees(number));
}
