using Credence.Pay.Studies;

namespace Credence.Pay;

/// <summary>One study on the pay panel.</summary>
/// <param name="Study">All of it.</param>
/// <param name="Naive">Nothing held equal.</param>
/// <param name="Adjusted">The usual things held equal.</param>
/// <param name="Rich">Most things held equal.</param>
/// <param name="Beside">What things go with that no exam stands behind, or that no longer count, in the model of <paramref name="Adjusted"/>.</param>
public sealed record PanelStudy(StudyResult Study, PanelRow Naive, PanelRow Adjusted, PanelRow Rich, IReadOnlyList<PanelRow> Beside)
{
    /// <summary>The three rungs, from nothing held equal to most.</summary>
    public IReadOnlyList<PanelRow> Ladder => [Naive, Adjusted, Rich];

    internal static PanelStudy Of(StudyResult study)
    {
        var rungs = study.Panel.Ladder.Select(model => PanelRow.Of(study, $"{model}/{study.Panel.Term}")).ToList();
        return new PanelStudy(
            study,
            rungs[0],
            rungs[1],
            rungs[2],
            [.. study.Panel.Beside.Select(place => PanelRow.Of(study, place))]);
    }
}
