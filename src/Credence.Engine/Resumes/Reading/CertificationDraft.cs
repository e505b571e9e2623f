using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>A certification while its parts are found.</summary>
internal sealed class CertificationDraft
{
    internal Fragment? Name { get; set; }

    internal Stated<string>? Issuer { get; set; }

    internal Stated<PartialDate>? Issued { get; set; }

    internal Stated<PartialDate>? Expires { get; set; }

    internal Stated<bool>? NeverExpires { get; set; }

    internal Stated<string>? Number { get; set; }

    internal Stated<string>? Address { get; set; }

    internal bool IsPlanned { get; set; }

    /// <summary>When it is planned for.</summary>
    internal Stated<PartialDate>? Planned { get; set; }

    /// <summary>When its exam is or was: which of both is told by what else is said.</summary>
    internal Stated<PartialDate>? Exam { get; set; }
}
