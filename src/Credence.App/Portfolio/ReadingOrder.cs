using Credence.Portfolio.Repositories;

namespace Credence.App.Portfolio;

/// <summary>What a process that reads a repository is told.</summary>
/// <param name="Place">The repository, made ready.</param>
/// <param name="Commit">Commit to read (40 hexadecimal digits); null for the current one.</param>
/// <param name="AsOf">Day of the answer.</param>
/// <param name="Data">Data folder to read rules and words from.</param>
/// <param name="DataHash">Hash it must have.</param>
/// <param name="MostProcessorSeconds">Processor time it may take (seconds).</param>
internal sealed record ReadingOrder(RepositoryPlace Place, string? Commit, DateOnly AsOf, string Data, string DataHash, int MostProcessorSeconds);
