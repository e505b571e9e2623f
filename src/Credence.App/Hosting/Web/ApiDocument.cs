namespace Credence.App.Hosting.Web;

/// <summary>A document a question is about. The command reads it from a file; an address takes it in its body, and calls it by its name in complaints and receipts.</summary>
/// <param name="Name">Its field of the body, and what the command's file would be called.</param>
/// <param name="About">What it holds, as text.</param>
internal sealed record ApiDocument(string Name, string About)
{
    private const string Packed = "-base64";

    /// <summary>Whether there is no answer without it.</summary>
    internal bool IsNeeded { get; init; }

    /// <summary>Whether it may be a JSON object beside a text.</summary>
    internal bool MayBeObject { get; init; }

    /// <summary>What it holds where it is sent byte by byte; null where it is text alone.</summary>
    internal string? AboutBytes { get; init; }

    /// <summary>The field that takes its bytes in base64; null where it is text alone.</summary>
    internal string? BytesName => AboutBytes is null ? null : Name + Packed;
}
