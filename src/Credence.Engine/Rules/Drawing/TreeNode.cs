namespace Credence.Rules.Drawing;

/// <summary>One box of a flow unfolded to a tree, with the option that leads to it.</summary>
/// <param name="Id">Id of the box in the drawing: unique there, letters, digits and dashes.</param>
/// <param name="Target">Id of the box a reference stands for; null for other kinds.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its words.</param>
/// <param name="Label">The option that leads to it; null at the start.</param>
/// <param name="OnPath">True where the person's way passes it.</param>
/// <param name="LabelOnPath">True where the person chose that option.</param>
/// <param name="IsNext">True for the question at which the person's way stops for want of an answer.</param>
/// <param name="Children">What its options lead to, in file order.</param>
internal sealed record TreeNode(
    string Id, string? Target, NodeKind Kind, string Text, string? Label, bool OnPath, bool LabelOnPath, bool IsNext, IReadOnlyList<TreeNode> Children)
{
    /// <summary>How many boxes stand between it and its farthest leaf, itself not counted.</summary>
    internal int Depth => Children.Count == 0 ? 0 : 1 + Children.Max(child => child.Depth);

    /// <summary>What a person hears who cannot see the drawing.</summary>
    internal string Name
    {
        get
        {
            var what = Kind switch
            {
                NodeKind.Question => "Question: ",
                NodeKind.Reference => "Go on at the question: ",
                _ => "Outcome: ",
            };
            var after = Label is null ? "" : $"If “{Label}”. ";
            return after + what + Text + (IsNext ? " (not answered yet)" : OnPath ? " (on your path)" : "");
        }
    }
}
