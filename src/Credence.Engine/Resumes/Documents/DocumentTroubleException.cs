namespace Credence.Resumes.Documents;

/// <summary>Ends the reading of an untrusted document with a refusal.</summary>
/// <param name="refusal">Why.</param>
internal sealed class DocumentTroubleException(Refusal refusal) : Exception(refusal.What)
{
    internal Refusal Refusal { get; } = refusal;
}
