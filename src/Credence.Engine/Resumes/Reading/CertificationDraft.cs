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
}
