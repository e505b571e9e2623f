namespace Credence.Portfolio.Repositories;

/// <summary>A commit of the history.</summary>
/// <param name="Id">Id (hexadecimal).</param>
/// <param name="When">Committer's clock; null where it shows a date that no calendar has.</param>
/// <param name="Author">Author's address in lower case, to tell authors apart; never shown.</param>
/// <param name="Message">First line of the message.</param>
/// <param name="Parents">Commits it follows (count).</param>
/// <param name="AddedBytes">Size of the code, prose and settings that were new with it.</param>
internal sealed record CommitEntry(string Id, DateTimeOffset? When, string Author, string Message, int Parents, long AddedBytes);
