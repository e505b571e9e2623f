namespace Credence.App.Hosting;

/// <summary>The results could not be written: the disk is full, or stdout is closed.</summary>
/// <param name="why">What the system says.</param>
internal sealed class LostOutputException(string why) : Exception($"The output could not be written: {why.TrimEnd('.')}.");
