namespace Credence.Resumes.Documents.Word;

/// <summary>What decides whether a person sees letters; null where nothing is said.</summary>
/// <param name="IsHidden">Whether said to be hidden.</param>
/// <param name="IsLight">Whether hardly told from white paper.</param>
/// <param name="Size">Size of the font (points).</param>
/// <param name="IsShaded">Whether a color darker than paper is behind them.</param>
internal readonly record struct WordLook(bool? IsHidden, bool? IsLight, double? Size, bool? IsShaded)
{
    /// <summary>The same, and where it says nothing what another says.</summary>
    internal WordLook Or(WordLook other) => new(IsHidden ?? other.IsHidden, IsLight ?? other.IsLight, Size ?? other.Size, IsShaded ?? other.IsShaded);
}
