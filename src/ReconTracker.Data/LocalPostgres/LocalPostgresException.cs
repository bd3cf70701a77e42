namespace ReconTracker.Data.LocalPostgres;

/// <summary>The private PostgreSQL cluster cannot be used. The message is for the person at the terminal: what is wrong and what to do.</summary>
public sealed class LocalPostgresException : Exception
{
    /// <summary>Without a message; exists for serialisers and tests.</summary>
    public LocalPostgresException()
    {
    }

    /// <summary>With the sentence to show.</summary>
    public LocalPostgresException(string message) : base(message)
    {
    }

    /// <summary>With the sentence to show and what caused it.</summary>
    public LocalPostgresException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
