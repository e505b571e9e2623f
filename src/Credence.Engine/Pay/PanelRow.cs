using Credence.Pay.Studies;

namespace Credence.Pay;

/// <summary>One figure on the pay panel.</summary>
/// <param name="Place">Its place in the study, as <c>model/term</c>.</param>
/// <param name="Model">The regression.</param>
/// <param name="Figure">The figure.</param>
public sealed record PanelRow(string Place, ModelResult Model, TermResult Figure)
{
    internal static PanelRow Of(StudyResult study, string place)
    {
        var model = study.Find(place[..place.IndexOf('/', StringComparison.Ordinal)])!;
        return new PanelRow(place, model, study.Term(place)!);
    }
}
