namespace Credence.App.Evidence;

/// <summary>How tables look where they are read.</summary>
/// <param name="Drawn">Whether intervals are drawn: only where a person looks.</param>
/// <param name="Width">Characters a line should have at most.</param>
internal readonly record struct TableLook(bool Drawn, int Width);
