namespace Credence.Showcase.Serve.Logging;

/// <summary>The prediction log cannot be written any more.</summary>
/// <param name="why">The reason, as the system says it.</param>
/// <param name="cause">What it was told by.</param>
internal sealed class UnwritableLogException(string why, Exception cause) : Exception(why, cause);
