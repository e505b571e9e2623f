namespace Credence.Portfolio.Repositories;

/// <summary>What the reader of git is given to open, and nothing else of a repository.</summary>
/// <param name="Shown">What complaints call it.</param>
/// <param name="Own">Folder of the bare repository of our own through which its objects are read.</param>
/// <param name="Tip">Id of its current commit (40 hexadecimal digits).</param>
/// <param name="IsShallow">Whether older commits were left out when it was copied.</param>
public sealed record RepositoryPlace(string Shown, string Own, string Tip, bool IsShallow);
