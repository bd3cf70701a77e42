using System.Globalization;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web;

/// <summary>The addresses of the editors' side.</summary>
internal static partial class Links
{
    /// <summary>The editing room.</summary>
    public static string Edit => $"{Prefix}/edit";

    /// <summary>Where texts of articles are filed.</summary>
    public static string Desk => $"{Edit}/desk";

    /// <summary>The text of a source, beside what is made of it; when it was filed a moment ago and the source is on record, it says so.</summary>
    public static string Article(Slug source, bool isKnown = false) => $"{Desk}/{source}{(isKnown ? "?known=1" : null)}";

    /// <summary>Where bundles are loaded.</summary>
    public static string Import => $"{Edit}/import";

    /// <summary>A draft, for its author.</summary>
    public static string Draft(Guid id) => $"{Edit}/drafts/{id}";

    /// <summary>The same, at one of its fields.</summary>
    public static string Draft(Guid id, string field) => $"{Draft(id)}?field={Uri.EscapeDataString(field)}";

    /// <summary>A draft, for whoever may publish it.</summary>
    public static string Review(Guid id) => $"{Edit}/review/{id}";

    /// <summary>Where the draft of a record is opened, or begun.</summary>
    public static string EditRecord(RecordReference record) => $"{Edit}/open/{Vocabulary.Code(record.Kind)}/{record.Slug}";

    /// <summary>Where a draft is begun that says again what a revision said.</summary>
    public static string Restore(RecordReference record, int revision) => string.Create(CultureInfo.InvariantCulture, $"{EditRecord(record)}?revision={revision}");

    /// <summary>Where it is explained in the draft of a record why a finding of the quality report stands.</summary>
    public static string Explain(RecordReference record, QualityRuleCode rule) => $"{EditRecord(record)}?explain={Vocabulary.Code(rule)}";

    /// <summary>Where a draft is opened in which one field says again what it said in a revision.</summary>
    public static string RestoreField(RecordReference record, int revision, string field) => $"{Restore(record, revision)}&field={Uri.EscapeDataString(field)}";

    /// <summary>Where a record is withdrawn.</summary>
    public static string Withdraw(RecordReference record) => $"{Edit}/withdraw/{Vocabulary.Code(record.Kind)}/{record.Slug}";

    /// <summary>Where a person or party is merged into another.</summary>
    public static string Merge(RecordReference record) => $"{Edit}/merge/{Vocabulary.Code(record.Kind)}/{record.Slug}";

    /// <summary>Where what revisions of a record said is taken out of the history for good.</summary>
    public static string Redact(RecordReference record) => $"{Edit}/redact/{Vocabulary.Code(record.Kind)}/{record.Slug}";

    /// <summary>What was published, edit by edit, to be undone.</summary>
    public static string Edits => $"{Edit}/edits";

    /// <summary>The edits before one of them.</summary>
    public static string EditsBefore(long edit) => string.Create(CultureInfo.InvariantCulture, $"{Edits}?before={edit}");

    /// <summary>Where an edit is undone.</summary>
    public static string Undo(long edit) => string.Create(CultureInfo.InvariantCulture, $"{Edits}/{edit}");

    public static string Users => $"{Edit}/users";

    public static string UserLog => $"{Users}/log";

    /// <summary>The log before one of its lines.</summary>
    public static string UserLogBefore(long line) => string.Create(CultureInfo.InvariantCulture, $"{UserLog}?before={line}");

    /// <summary>Signing in, and what belongs to one's own account.</summary>
    public static class Account
    {
        public static string Home => $"{Prefix}/account";

        public static string SignIn => $"{Home}/sign-in";

        /// <summary>Signing in, and then to another page.</summary>
        public static string SignInTo(string page) => $"{SignIn}?returnUrl={Uri.EscapeDataString(page)}";

        /// <summary>Where it is said that a password was chosen, and asked for.</summary>
        public static string SignInChosen => $"{SignIn}?chosen=1";

        public static string SignInPasskey => $"{SignIn}/passkey";

        public static string SignInPasskeyOptions => $"{SignInPasskey}/options";

        public static string SignOut => $"{Home}/sign-out";

        public static string Code => $"{Home}/code";

        /// <summary>The code, and then to another page.</summary>
        public static string CodeTo(string page) => $"{Code}?returnUrl={Uri.EscapeDataString(page)}";

        /// <summary>A recovery code in its place.</summary>
        public static string RecoveryCodeTo(string page) => $"{Code}/recovery?returnUrl={Uri.EscapeDataString(page)}";

        /// <summary>Where a one-time link leads. What is secret stands in the query, which no log keeps.</summary>
        public static string Welcome(string secret) => $"{Home}/welcome?link={secret}";

        public static string Password => $"{Home}/password";

        public static string SecondFactor => $"{Home}/second-factor";

        public static string SecondFactorOff => $"{SecondFactor}/off";

        public static string RecoveryCodes => $"{SecondFactor}/recovery-codes";

        public static string Passkeys => $"{Home}/passkeys";

        public static string PasskeyOptions => $"{Passkeys}/options";

        public static string PasskeyName => $"{Passkeys}/name";

        public static string PasskeyRemoval => $"{Passkeys}/remove";

        public static string SessionEnd => $"{Home}/sessions/end";
    }
}
