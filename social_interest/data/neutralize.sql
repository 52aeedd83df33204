-- nobody pushes messages into a copy
UPDATE fetchmail_server
   SET interest_push_hash = NULL, interest_push_date = NULL;

-- who switches a mailbox on again has to say that it is the copy's to empty;
-- a copy of an older version has no such column yet
DO $$
BEGIN
    IF EXISTS (SELECT FROM information_schema.columns
                WHERE table_name = 'fetchmail_server' AND column_name = 'interest_home') THEN
        UPDATE fetchmail_server
           SET interest_home = '{"uuid": "neutralized"}'
         WHERE collects_interests;
    END IF;
END
$$;

-- nobody gets a receipt for what a copy takes in
UPDATE social_interest_source
   SET acknowledge = false
 WHERE acknowledge;
UPDATE social_interest
   SET acknowledge_state = NULL
 WHERE acknowledge_state IN ('waiting', 'sending');

-- no notifications of before, no pictures from the networks
DELETE FROM social_interest_notice;
DELETE FROM ir_config_parameter
 WHERE key = 'social_interest.load_photos';

-- a copy tells no other program anything; one of an older version has no such tables yet
DO $$
BEGIN
    IF EXISTS (SELECT FROM information_schema.tables WHERE table_name = 'social_interest_webhook') THEN
        UPDATE social_interest_webhook
           SET active = false;
        DELETE FROM social_interest_webhook_delivery
         WHERE state = 'waiting';
    END IF;
END
$$;
