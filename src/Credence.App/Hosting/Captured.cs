namespace Credence.App.Hosting;

/// <summary>A call that ran inside this program.</summary>
/// <param name="ExitCode">As the program would have ended.</param>
/// <param name="Output">The document it printed; empty where it printed none.</param>
/// <param name="Messages">What it said on stderr.</param>
internal sealed record Captured(int ExitCode, ReadOnlyMemory<byte> Output, string Messages);
