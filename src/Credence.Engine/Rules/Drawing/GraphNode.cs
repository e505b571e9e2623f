namespace Credence.Rules.Drawing;

/// <summary>One node of a graph as other programs draw it.</summary>
/// <param name="Id">Its id there: a letter and a number.</param>
/// <param name="Kind">What it stands for; never a reference.</param>
/// <param name="Text">Its words.</param>
/// <param name="OnPath">True where the person's way passes it.</param>
internal sealed record GraphNode(string Id, NodeKind Kind, string Text, bool OnPath);
