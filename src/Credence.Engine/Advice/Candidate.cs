using Credence.Catalog;

namespace Credence.Advice;

/// <summary>A certification that comes into question and can be earned on the as-of day; asked where the person asked about it or about one it follows.</summary>
internal sealed record Candidate(Certification Item, ExamState State, bool Asked, string Why, string Source);
