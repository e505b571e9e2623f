using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>What stands around a name decides whether it is a person's certification.</summary>
public sealed class MentionContextTests
{
    [Theory]
    [InlineData("You are the Customer Success Manager (CSM) for banks; our CSMs run the certification week.", "generic:mentioned")]
    [InlineData("Requirements\n- Model Context Protocol (MCP) and an AWS certification", "aws-any:required")]
    [InlineData("Requirements\n- Certified ScrumMaster (CSM)", "csm:required")]
    [InlineData("Requirements\n- Pricing with CAPM and Fama-French", "")]
    public void An_abbreviation_that_the_text_spells_out_otherwise_is_no_certification(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("The base pay is $155,200 - $301,400 a year; certifications count.", "generic:mentioned")]
    [InlineData("Requirements\n- CCNA certification (200-301)", "ccna:required")]
    [InlineData("You work with the FRM-XQ team on certification of models.", "generic:mentioned")]
    public void Numbers_and_codes_that_only_contain_a_name_are_none(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("You are our next Salesforce Administrator and keep the org tidy.", "")]
    [InlineData("Scrum Master wanted: you lead two teams.", "")]
    [InlineData("Requirements\n- Salesforce Administrator certification", "sf-admin:required")]
    [InlineData("Requirements\n- Certified Kubernetes Administrator", "cka:required")]
    [InlineData("Requirements\n- You are a certified Scrum Master", "csm:required")]
    public void A_job_title_is_a_certification_only_beside_a_certification_word(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("About us\nWe hold 2,400 certifications in Microsoft technology.", "")]
    [InlineData("About us\nWe are an AWS certified partner.", "organisation")]
    [InlineData("Über uns\nerster TÜV zertifizierter Finanzdienstleister des Landes", "")]
    [InlineData("Requirements\n- Tableau certified data engineer", "tableau-any:required")]
    public void What_a_company_holds_is_no_persons(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Responsibilities\n- You bring devices through ONC certification", "organisation")]
    [InlineData("Responsibilities\n- Start CPR measures and call the physician; you are performing CPR when needed", "")]
    public void Products_and_procedures_are_not_certified_people(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Knowledge of standards (e.g. DORA, COBIT, ISO 27001), relevant certification (e.g. CRISC)", "organisation; crisc:required")]
    [InlineData("Requirements\n- Tools (Spark, Airflow, Databricks) Certification in Tableau", "tableau-any:required")]
    [InlineData("You teach Datadog courses, workshops, and certification exams.", "generic:mentioned")]
    [InlineData("Dein Profil\nPraxis mit Juniper und Citrix Einschlägige Zertifizierungen von Vorteil", "generic:preferred")]
    [InlineData("Ihr Profil\nMS-Office und SAP Grundkenntnisse Zertifizierung im Risikomanagement", "generic:required")]
    public void Names_of_the_phrase_before_belong_to_it(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- RBT certification from the BACB", "rbt:required")]
    [InlineData("Requirements\n- FINRA license Series 7", "series-7:required")]
    [InlineData("Requirements\n- AWS certification CLF-C02", "aws-cloud-practitioner:required")]
    public void Who_issues_a_named_certification_is_no_mention_besides(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Dein Profil\n- Splunk Knowhow (Zertifizierung von Vorteil)", "splunk-any:preferred")]
    [InlineData("Preferred Qualifications\n- Certification or training in a sales method (e.g., Challenger Sale, SPIN Selling)", "challenger-any:preferred; spin-selling-any:preferred")]
    [InlineData("What we offer\n- Certification support for IBM and AWS", "ibm-any:mentioned; aws-any:mentioned")]
    [InlineData("Requirements\n- PMP certification or experience with AWS", "pmp:required")]
    public void A_certification_word_reaches_names_through_what_stands_beside_it(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("License/Certification:\nNone\nSchedule:\n- Day", "licence:negated")]
    [InlineData("Certifications:\n- None", "generic:negated")]
    [InlineData("Zertifikate:\nkeine", "generic:negated")]
    [InlineData("Certifications: none", "generic:negated")]
    [InlineData("Certifications:\n- None of our tools", "")]
    public void A_heading_answered_with_none_says_that_nothing_is_needed(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Credentials:\nEssential:\n- ASCP\n- Kind", "ascp:required")]
    [InlineData("Certifications:\nRequired\n- PALS", "pals:required")]
    public void A_subheading_of_strength_keeps_the_heading_of_certifications_above_it(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}
