namespace Credence.App.Hosting.Web.Pages;

/// <summary>A file that came with a form.</summary>
/// <param name="Name">What the sender calls it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SentFile(string Name, ReadOnlyMemory<byte> Content);
