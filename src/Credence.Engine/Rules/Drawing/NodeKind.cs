namespace Credence.Rules.Drawing;

/// <summary>What a box of a drawn flow stands for.</summary>
internal enum NodeKind
{
    /// <summary>A question, drawn in full here.</summary>
    Question,

    /// <summary>A question drawn in full elsewhere: the way goes on there.</summary>
    Reference,

    /// <summary>An end.</summary>
    Outcome,
}
