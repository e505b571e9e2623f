namespace Credence.Catalog;

/// <summary>What a person holds in the end.</summary>
public enum CertificationKind
{
    /// <summary>Passed an invigilated exam.</summary>
    ExamCertification,

    /// <summary>Finished one course.</summary>
    CourseCertificate,

    /// <summary>Finished a series of courses.</summary>
    Specialization,

    /// <summary>Finished a longer series under an employer's or platform's professional label.</summary>
    ProfessionalCertificate,

    /// <summary>Finished a Udacity program.</summary>
    Nanodegree,

    /// <summary>Finished credit-bearing courses of a university.</summary>
    UniversityCertificate,

    /// <summary>Not one certificate but a class of them.</summary>
    CertificateClass,
}
