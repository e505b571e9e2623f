namespace Credence.Postings.Finding;

/// <summary>Pay as a posting states it.</summary>
/// <param name="Low">Lower end (in <paramref name="Currency"/> per <paramref name="Period"/>); null for "up to".</param>
/// <param name="High">Upper end; null for "from".</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">What one payment covers.</param>
/// <param name="By">Who says so.</param>
public sealed record StatedPay(decimal? Low, decimal? High, string Currency, PayPeriod Period, PayStatedBy By);
