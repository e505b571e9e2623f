namespace Credence.Advice;

/// <summary>The row of the verdict table that decides.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Sentence">Its sentence, words in braces not filled in yet.</param>
/// <param name="Where"><c>path:line:column</c> of the row, for complaints.</param>
internal sealed record VerdictRow(string Id, string Sentence, string Where);
