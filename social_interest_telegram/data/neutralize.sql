-- a copy speaks for no bot, and hears none
UPDATE social_interest_telegram_bot
   SET token = NULL, webhook_hash = NULL, fault = NULL;
DELETE FROM social_interest_telegram_message;
DELETE FROM social_interest_telegram_code;
