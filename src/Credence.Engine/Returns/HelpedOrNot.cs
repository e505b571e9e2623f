namespace Credence.Returns;

/// <summary>The two ways it can go.</summary>
/// <param name="Probability">Chance that there is any benefit at all (ratio).</param>
/// <param name="NetIfHelped">Mean net value of the draws with a benefit (USD).</param>
/// <param name="NetIfNot">Mean net value of the draws without (USD).</param>
public sealed record HelpedOrNot(double Probability, MaybeFigure NetIfHelped, MaybeFigure NetIfNot);
