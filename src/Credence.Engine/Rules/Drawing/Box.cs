namespace Credence.Rules.Drawing;

/// <summary>One box at its place.</summary>
/// <param name="Node">What it stands for.</param>
/// <param name="X">Left side, px.</param>
/// <param name="Y">Top, px.</param>
/// <param name="Width">Width, px.</param>
/// <param name="Height">Height, px.</param>
/// <param name="Lines">Its words in lines that fit.</param>
internal sealed record Box(TreeNode Node, double X, double Y, double Width, double Height, IReadOnlyList<string> Lines)
{
    /// <summary>Height of the middle, px.</summary>
    internal double Middle => Y + Height / 2;

    /// <summary>The words of a box, in lines that fit inside.</summary>
    internal static IReadOnlyList<string> LinesOf(TreeNode node, double width) =>
        TextLines.Of(node.Kind == NodeKind.Reference ? "Go on at: " + node.Text : node.Text, width - 2 * Measures.PaddingX, Measures.FontSize);

    /// <summary>The height of a box with so many lines, px.</summary>
    internal static double HeightOf(int lines) => lines * Measures.LineHeight + 2 * Measures.PaddingY;
}
