namespace Credence.Rules.Drawing;

/// <summary>One line from a question to what an option leads to: down or right to a corner, then right into the box.</summary>
/// <param name="From">Where it leaves the question, px.</param>
/// <param name="To">Where it meets the box, px.</param>
/// <param name="Bus">Where its upright part stands, px.</param>
/// <param name="Label">The option in lines that fit.</param>
/// <param name="LabelX">Left side of the label, px.</param>
/// <param name="LabelY">Top of the label, px.</param>
/// <param name="OnPath">True where the person's way follows it.</param>
internal sealed record Link((double X, double Y) From, (double X, double Y) To, double Bus, IReadOnlyList<string> Label, double LabelX, double LabelY, bool OnPath);
