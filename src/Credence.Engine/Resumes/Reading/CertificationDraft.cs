using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>A certification while its parts are found.</summary>
internal sealed class CertificationDraft
{
    private bool _isUnderWay;

    internal Fragment? Name { get; set; }

    internal Stated<string>? Issuer { get; set; }

    internal Stated<PartialDate>? Issued { get; set; }

    internal Stated<PartialDate>? Expires { get; set; }

    internal Stated<bool>? NeverExpires { get; set; }

    internal Stated<string>? Number { get; set; }

    internal Stated<string>? Address { get; set; }

    internal bool IsPlanned { get; private set; }

    /// <summary>Whether it is said to have ended, or never to have been held.</summary>
    internal bool IsNotHeld { get; set; }

    internal CertificationStatus Status => IsNotHeld ? CertificationStatus.NotHeld : !IsPlanned ? CertificationStatus.Held : _isUnderWay ? CertificationStatus.InProgress : CertificationStatus.Planned;

    /// <summary>When it is planned for.</summary>
    internal Stated<PartialDate>? Planned { get; set; }

    /// <summary>When its exam is or was: which of both is told by what else is said.</summary>
    internal Stated<PartialDate>? Exam { get; set; }

    /// <summary>Notes that it is not held yet.</summary>
    /// <param name="isAhead">Whether nothing of it is said to have begun.</param>
    internal void Plan(bool isAhead)
    {
        IsPlanned = true;
        _isUnderWay |= !isAhead;
    }
}
