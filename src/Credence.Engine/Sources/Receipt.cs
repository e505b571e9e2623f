namespace Credence.Sources;

/// <summary>What an answer was made from: the same five values give the same answer again.</summary>
/// <param name="Version">Version of this program.</param>
/// <param name="DataHash">SHA-256 over the data folder (first 16 hex digits).</param>
/// <param name="RulesHash">SHA-256 over its <c>rules</c> part (first 16 hex digits).</param>
/// <param name="AsOf">The day the answer is about; facts dated later do not count.</param>
/// <param name="Seed">Seed of every random draw.</param>
public sealed record Receipt(string Version, string DataHash, string RulesHash, DateOnly AsOf, int Seed);
