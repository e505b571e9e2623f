namespace Credence.Pages.Fetching;

/// <summary>An address that is not fetched, or whose answer is not used.</summary>
/// <param name="refusal">Why.</param>
/// <param name="why">The same in words, without a final stop.</param>
internal sealed class FetchRefusedException(FetchRefusal refusal, string why) : Exception(why)
{
    /// <summary>Why.</summary>
    internal FetchRefusal Refusal { get; } = refusal;
}
