namespace Credence.Rules.Drawing;

/// <summary>One edge of a graph as other programs draw it.</summary>
/// <param name="From">Id of the node it leaves.</param>
/// <param name="To">Id of the node it leads to.</param>
/// <param name="Label">Its words.</param>
/// <param name="OnPath">True where the person's way follows it.</param>
internal sealed record GraphEdge(string From, string To, string Label, bool OnPath);
