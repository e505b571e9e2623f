using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Things that are tested, shipped or sold, and headings of forms, ask nobody for a certification or licence.</summary>
public sealed class CertifiedThingsTests
{
    [Theory]
    [InlineData("Requirements\n- Experience in the Testing, Inspection and Certification industry")]
    [InlineData("Dein Profil\n- Erfahrung in der TIC-Branche (Testing, Inspektion, Certification)")]
    [InlineData("Requirements\n- Testing, Inspection & Certification (TIC) background")]
    [InlineData("About us\nA leader in testing, inspection, certification and training.")]
    [InlineData("Ihr Profil\n- Erfahrung in Prüfung, Inspektion und Zertifizierung")]
    [InlineData("Requirements\n- Certification, testing and inspection of lifts")]
    public void What_is_done_to_things_is_no_certification_of_a_person(string text) => Assert.Equal("", SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Testing certification preferred", "generic:preferred")]
    [InlineData("Requirements\n- ISTQB or similar testing certification", "istqb:required")]
    [InlineData("Requirements\n- Experience in testing (ISTQB certification a plus)", "istqb:preferred")]
    [InlineData("Requirements\n- Training and certification in Kubernetes", "kubernetes-any:required")]
    [InlineData("Requirements\n- Certifications in testing or inspection", "generic:required")]
    public void Certifications_in_such_work_stay(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Ability to obtain an export compliance license")]
    [InlineData("Where an export license is required, you start only after the license is granted.")]
    [InlineData("Requirements\n- You manage software licenses and license agreements")]
    [InlineData("Requirements\n- Open source license compliance")]
    [InlineData("Responsibilities\n- License negotiation with vendors")]
    public void Licences_of_things_and_shipments_are_none_to_practice(string text) => Assert.Equal("", SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Nursing license required", "rn-license:required")]
    [InlineData("Requirements\n- Valid driver's license", "drivers-license:required")]
    [InlineData("Requirements\n- The license must be active", "licence:required")]
    [InlineData("Requirements\n- A professional license to practice", "state-license:required")]
    public void Licences_of_people_stay(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Education\n- BSc\nLicenses/Certifications\n\nPhysical demands\n- Sitting")]
    [InlineData("Education: BSc\nLicenses / Certifications\nWork Environment\n- Office")]
    [InlineData("Required Licenses and Certifications\nBenefits")]
    [InlineData("License, Registration, Certification\nSkills")]
    [InlineData("Requirements\n- Licenses/certifications")]
    [InlineData("CERTIFICATES, LICENSES, REGISTRATIONS\nSkills")]
    public void A_heading_of_a_form_with_nothing_below_asks_for_nothing(string text) => Assert.Equal("", SharedFinder.Read(text));

    [Theory]
    [InlineData("Licenses/certifications required\n- CPA", "cpa:required")]
    [InlineData("Licenses and Certifications\n- CPR (Preferred)", "cpr:preferred")]
    [InlineData("Certifications, Licenses\nNone", "generic:negated; licence:negated")]
    [InlineData("Requirements\n- Relevant licenses/certifications", "licence:required")]
    [InlineData("Benefits\nSnacks\nCertifications\nParking", "generic:mentioned")]
    public void What_stands_below_one_and_what_asks_stays(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("About us\nWe offer degrees, short courses and short-form certificates.", "")]
    [InlineData("Requirements\n- Experience with degree and certificate programs", "")]
    [InlineData("Requirements\n- Certificate in data science", "generic:required")]
    public void Certificates_that_are_sold_are_nobodys(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- CompTIA Security+ required", "comptia-security-plus:required")]
    [InlineData("Requirements\n- Sec+ or Net+ preferred; A+ certification a plus", "comptia-security-plus:preferred; comptia-network-plus:preferred; comptia-a-plus:preferred")]
    [InlineData("Requirements\n- Scrum Master PSM I", "psm-1:required")]
    [InlineData("Requirements\n- A certified Scrum Master", "csm:required")]
    public void Often_named_ones_keep_their_own_ids(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}
