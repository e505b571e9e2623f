namespace Credence.Pay.Studies;

/// <summary>What a study puts on the pay panel.</summary>
/// <param name="Term">The coefficient that stands for a certification.</param>
/// <param name="Ladder">Ids of three models, from nothing held equal to most.</param>
/// <param name="Beside">Coefficients of things that no exam stands behind, or that no longer count, as <c>model/term</c>; they show what selection alone goes with.</param>
/// <param name="Remark">What to keep in mind with this study, in one or two sentences.</param>
public sealed record StudyPanel(string Term, IReadOnlyList<string> Ladder, IReadOnlyList<string> Beside, string Remark)
{
    /// <summary>Models of the ladder: nothing held equal, like for like, most held equal (count).</summary>
    public const int Rungs = 3;
}
