using Credence.Sources;

namespace Credence.Claims;

/// <summary>Pay differences of the regressions that ship, by study, model and term.</summary>
/// <param name="figures">The differences; empty where none ship.</param>
public sealed class PayFigures(IReadOnlyDictionary<(string Study, string Model, string Term), Measurement> figures)
{
    /// <summary>The difference of a study's model for a term; null where none ships.</summary>
    public Measurement? Find(string study, string model, string term) => figures.GetValueOrDefault((study, model, term));

    /// <summary>Reads the differences that ship; none where there are none.</summary>
    public static PayFigures Read(DataFolder data) => new(new Dictionary<(string, string, string), Measurement>());
}
