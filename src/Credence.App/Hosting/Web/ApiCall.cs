using System.CommandLine;

namespace Credence.App.Hosting.Web;

/// <summary>One question put to the API.</summary>
/// <param name="Call">The same question as the command line would have read it.</param>
/// <param name="Data">What answers are made from.</param>
/// <param name="Body">What was sent; empty where nothing was.</param>
/// <param name="BodyName">What it is called in complaints and receipts.</param>
/// <param name="Stop">Ends when nobody waits for the answer any more.</param>
internal sealed record ApiCall(ParseResult Call, LoadedData Data, ReadOnlyMemory<byte> Body, string BodyName, CancellationToken Stop)
{
    /// <summary>The documents that were sent, by what they are called in complaints and receipts.</summary>
    internal required IReadOnlyDictionary<string, byte[]> Documents { get; init; }
}
