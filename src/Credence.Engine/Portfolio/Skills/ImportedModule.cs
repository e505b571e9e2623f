namespace Credence.Portfolio.Skills;

/// <summary>One module that a file imports.</summary>
/// <param name="Name">Full name, what is taken out of it included.</param>
/// <param name="Line">Line (1 or more).</param>
/// <param name="Bound">Name it has in the file; null where the import gives it none.</param>
internal sealed record ImportedModule(string Name, int Line, string? Bound)
{
    /// <summary>Longer names (UTF-16 units) are of no module that rules know, and would cost a hostile file's reader much.</summary>
    internal const int MostLetters = 1000;
}
